// The page's own behaviour: language, theme, and a fold under each figure in which its tag can be
// changed. The figures need none of this.

const root = document.documentElement;
const words = {
  ru: {
    tag: 'Тег',
    field: 'Разметка рисунка',
    copy: 'Скопировать',
    copied: 'Скопировано',
    wrong: 'Здесь нет тега',
  },
  en: {
    tag: 'The tag',
    field: 'Markup of the figure',
    copy: 'Copy',
    copied: 'Copied',
    wrong: 'There is no such tag here',
  },
};

const titles = {
  ru: document.title,
  en: 'The Middle Corridor: cargo, cables and a count of visits',
};

function setLanguage(language) {
  root.lang = language;
  document.title = titles[language];
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  for (const fold of document.querySelectorAll('.tag')) label(fold);
}

function setTheme(dark) {
  root.dataset.theme = dark ? 'dark' : 'light';
  document.querySelector('[data-theme-switch]').setAttribute('aria-pressed', String(dark));
}

/** The opening tag of an element, its attributes and nothing of what it holds. */
function tagOf(element) {
  const attributes = [...element.attributes]
    .map(({name, value}) =>
      value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
    )
    .join('');
  return `<${element.localName}${attributes}></${element.localName}>`;
}

function label(fold) {
  const text = words[root.lang] ?? words.en;
  fold.querySelector('summary').textContent = text.tag;
  fold.querySelector('textarea').setAttribute('aria-label', text.field);
  fold.querySelector('button').textContent = text.copy;
}

/** Takes over the attributes that were typed, so that the figure changes as an editor types. */
function apply(field, element, output) {
  const typed = new DOMParser().parseFromString(field.value, 'text/html').body.firstElementChild;
  if (!typed || typed.localName !== element.localName) {
    output.textContent = `${words[root.lang].wrong}: <${element.localName}>`;
    return;
  }
  output.textContent = '';
  for (const {name} of [...element.attributes]) {
    if (!typed.hasAttribute(name)) element.removeAttribute(name);
  }
  for (const {name, value} of typed.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

for (const figure of document.querySelectorAll('.embed')) {
  const element = figure.firstElementChild;
  const fold = document.createElement('details');
  fold.className = 'tag';
  const field = document.createElement('textarea');
  field.spellcheck = false;
  field.value = tagOf(element);
  const copy = document.createElement('button');
  copy.type = 'button';
  const output = document.createElement('output');
  fold.append(document.createElement('summary'), field, copy, output);
  label(fold);
  field.addEventListener('input', () => apply(field, element, output));
  element.addEventListener('ck-problem', ({detail}) => {
    output.textContent = detail.text;
  });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      output.textContent = words[root.lang].copied;
    } catch {
      field.select();
    }
  });
  figure.append(fold);
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => setLanguage(button.dataset.language));
}
document
  .querySelector('[data-theme-switch]')
  .addEventListener('click', () => setTheme(root.dataset.theme !== 'dark'));

const query = new URLSearchParams(location.search);
setLanguage(query.get('lang') === 'en' ? 'en' : 'ru');
setTheme(
  (query.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) ===
    'dark',
);
