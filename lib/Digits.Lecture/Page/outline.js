// The notebook's parts: where the presenter is, what has run, and how long it took.

import { h, duration } from './dom.js';

export class Outline {
  #entries = [];

  constructor(headings, cells, goTo) {
    const list = h('ol');
    headings.forEach((heading, i) => {
      const end = headings[i + 1]?.cell ?? Infinity;
      const time = h('span', { class: 'time' });
      const item = h('li', { class: `level-${heading.level}` },
        h('button', { type: 'button', onclick: () => goTo(heading.cell) }, h('span', { class: 'words' }, heading.text), time));
      const code = cells.filter(cell => cell.outputs && cell.index >= heading.cell && cell.index < end);
      this.#entries.push({ item, time, from: heading.cell, end, code });
      list.append(item);
    });
    this.total = h('p', { class: 'total' });
    this.element = h('nav', { class: 'outline', 'aria-label': 'Outline' }, list, this.total);
    this.cells = cells.filter(cell => cell.outputs);
  }

  update(current) {
    for (const { item, time, from, end, code } of this.#entries) {
      item.firstChild.toggleAttribute('aria-current', current >= from && current < end);
      const states = new Set(code.map(cell => cell.state));
      item.dataset.state = states.has('running') || states.has('queued') ? 'running'
        : states.has('failed') ? 'failed'
        : code.length && code.every(cell => cell.state === 'passed') ? 'passed' : 'idle';
      time.textContent = this.#time(code);
    }
    const ran = this.cells.filter(cell => cell.state === 'passed' || cell.state === 'failed').length;
    this.total.textContent = `${ran} of ${this.cells.length} cells have run${ran ? `, ${this.#time(this.cells)}` : ''}`;
  }

  /** What the cells took; where some have not run, what they took in an earlier run. */
  #time(code) {
    const known = code.filter(cell => cell.seconds != null);
    if (known.length) return duration(known.reduce((sum, cell) => sum + cell.seconds, 0));
    const expected = code.reduce((sum, cell) => sum + (cell.expected ?? 0), 0);
    return expected >= 0.1 ? `about ${duration(expected)}` : '';
  }
}
