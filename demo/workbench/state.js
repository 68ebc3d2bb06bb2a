/** The state of the workbench in the address: everything but data of one's own, which stays at home. */

const PREFIX = '.';

/** Reads `?widget=…&.measures=…`; what is not known becomes the first of what is. */
export function readState(search, {widgets, datasets, widths, looks}) {
  const query = new URLSearchParams(search);
  const oneOf = (name, allowed) => {
    const value = query.get(name);
    return allowed.includes(value) ? value : allowed[0];
  };
  const attributes = {};
  for (const [name, value] of query) {
    if (name.startsWith(PREFIX)) attributes[name.slice(PREFIX.length)] = value;
  }
  return {
    widget: oneOf('widget', widgets),
    data: oneOf('data', datasets),
    width: oneOf('width', widths),
    look: oneOf('look', looks),
    fallback: query.get('fallback') === 'yes',
    attributes,
  };
}

/** Writes it, with the language and theme of the page. */
export function writeState({widget, data, width, look, fallback, attributes}, page) {
  const query = new URLSearchParams({...page, widget});
  if (data !== 'built-in' && data !== 'own') query.set('data', data);
  if (width !== 'full') query.set('width', width);
  if (look !== 'light') query.set('look', look);
  if (fallback) query.set('fallback', 'yes');
  for (const [name, value] of Object.entries(attributes)) query.set(PREFIX + name, value);
  return `?${query}`;
}
