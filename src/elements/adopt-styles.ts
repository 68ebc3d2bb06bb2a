import type {CSSResult, LitElement} from 'lit';

/** Styles made in one document are lost in another: they are made anew there. */
export function adoptStyles(
  {shadowRoot, ownerDocument}: LitElement,
  styles: readonly CSSResult[],
): void {
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
  if (!shadowRoot || !Sheet) return;
  shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
