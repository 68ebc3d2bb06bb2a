import {css, type CSSResult} from 'lit';

/** The card of a mark: beside it, or a sheet at the foot of a narrow drawing. */
export const panelStyles: CSSResult = css`
  .panel {
    overflow-wrap: anywhere;
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: max-content;
    max-width: min(340px, 100%);
    padding: 10px 14px 12px;
    border: 1px solid var(--_muted);
    border-radius: 4px;
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.18);
    font-size: 15px;
    max-height: min(420px, 90vh);
    overflow: auto;
    overscroll-behavior: auto;
  }
  .panel.sheet {
    inset: auto 0 0;
    width: auto;
    max-width: none;
    max-height: 80%;
    border-width: 2px 0 0;
    border-radius: 0;
  }
  .panel p {
    margin: 6px 0 0;
  }
  .panel-head {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    align-items: start;
  }
  .panel-title {
    font-weight: 700;
    padding-top: 4px;
  }
  .panel-title .muted {
    display: block;
    font-weight: 400;
  }
  .close {
    flex: none;
    width: 44px;
    height: 44px;
    margin: -8px -12px 0 0;
    margin-inline: 0 -12px;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .value strong {
    font-size: 20px;
    line-height: 1.2;
  }
  .value span:last-child {
    display: block;
    color: var(--_muted);
  }
  .label {
    color: var(--_muted);
  }
  .differs,
  .doubt {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_conflict);
  }
  .doubt {
    border-inline-start-style: dotted;
  }
  .panel-source {
    font-size: 14px;
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }
`;
