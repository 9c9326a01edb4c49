// Loaded into the page of every notebook's outputs: charts find plotly.js here instead of on the internet.
import * as Plotly from 'plotly.js-cartesian-dist-min';

Object.assign(window, { Plotly });

/** Called by VS Code before the first output is shown. */
export function activate(): void {
  // A chart that left its colours open took the page's when it was drawn; it takes them again when the reader chooses another theme.
  const recolour = (): void => {
    for (const chart of document.querySelectorAll<HTMLElement>('.js-plotly-plot'))
      void Plotly.relayout(chart, { 'font.color': getComputedStyle(chart).color });
  };
  new MutationObserver(recolour).observe(document.body, { attributeFilter: ['data-vscode-theme-id'] });
}
