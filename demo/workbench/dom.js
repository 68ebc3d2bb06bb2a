/** A DOM element with attributes, listeners (`onclick`) and children; `undefined` attributes are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Calls once, when a while has passed without another call. */
export function later(job, wait) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => job(...values), wait);
  };
}

/** Hands a file over. */
export function save(name, type, content) {
  const link = el('a', {
    href: URL.createObjectURL(new Blob([content], {type})),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
