// The list of notebooks.

import { h, duration } from './dom.js';

export function listView(notebooks) {
  return h('main', { class: 'list' },
    h('h1', {}, 'Notebooks'),
    h('ol', {}, ...notebooks.map(notebook => h('li', {},
      h('a', { href: `#${encodeURIComponent(notebook.name)}` },
        h('span', { class: 'name' }, notebook.name),
        h('strong', {}, notebook.title),
        h('span', { class: 'summary' }, notebook.summary),
        h('span', { class: 'facts' }, facts(notebook).join(' · ')))))),
    h('p', { class: 'hint' }, 'Press ', h('kbd', {}, '1'), ' to ', h('kbd', {}, `${Math.min(notebooks.length, 9)}`), ' to open one, ',
      h('kbd', {}, '?'), ' for all keys.'));
}

function facts({ cells, ran, expected, kernel, isEdited }) {
  const all = [`${cells} code cells`];
  if (expected >= 0.1) all.push(`about ${duration(expected)}`);
  if (ran) all.push(`${ran} have run`);
  if (kernel === 'busy') all.push('running');
  if (kernel === 'dead') all.push('kernel ended');
  if (isEdited) all.push('edited');
  return all;
}
