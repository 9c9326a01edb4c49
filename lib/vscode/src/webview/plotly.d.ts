declare module 'plotly.js-cartesian-dist-min' {
  export function relayout(chart: HTMLElement, update: Record<string, unknown>): Promise<void>;
}
