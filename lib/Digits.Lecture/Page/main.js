// The page: takes the differences that the server sends, shows the list or a notebook, and sends what the presenter asks for.

import { Live } from './live.js';
import { h, toast } from './dom.js';
import { isDark, themeFrames } from './frames.js';
import { listView } from './list.js';
import { NotebookView } from './notebook.js';
import { help, press } from './keys.js';
import { ask } from './question.js';

const root = document.documentElement;
const page = document.getElementById('page');
let role;
let stage = {};
let notebooks = [];
let view;
// The number of the last command that chose a notebook, and of the last that changed the stage.
let opened = 0;
let staged = 0;

const place = () => {
  const [name, mode] = location.hash.slice(1).split('/').map(decodeURIComponent);
  return { name, isPresenting: mode === 'present' };
};

const live = new Live({
  opened() {
    document.body.classList.remove('offline');
    view = undefined;
    opened = staged = 0;
  },
  patched(patch) {
    if (patch.role) {
      role = patch.role;
      document.body.dataset.role = role;
    }
    if (patch.notebooks) notebooks = patch.notebooks;
    // What comes before the notebook that was chosen is of the one that was left.
    if (patch.heard >= opened) {
      if (patch.notebook && patch.notebook.name !== view?.name) show(patch.notebook, patch.cells);
      else {
        if (patch.notebook) view.updateNotebook(patch.notebook);
        if (patch.cells) view?.update(patch.cells, patch.heard);
      }
      if (patch.notebook && role === 'presenter') ask(patch.notebook.question, actions.answer);
      if (patch.offers) view?.offer(patch.offers);
    }
    if (patch.stage && patch.heard >= staged) take(patch.stage);
    if (patch.role) route();
    else if (patch.notebooks && !view && role === 'presenter') showList();
    patch.notices?.forEach(notice => toast(notice, 8000));
  },
  closed() {
    document.body.classList.add('offline');
    toast('The lecture\'s server does not answer. Start it again with `digits lecture`.', 1e9);
  },
});

const actions = {
  stage(cell) {
    staged = live.send({ do: 'stage', cell });
    take({ ...stage, notebook: view.name, cell });
  },
  scroll: scroll => live.send({ do: 'scroll', scroll }),
  edit: (cell, source) => live.send({ do: 'edit', cell, source }),
  complete: (cell, { line, column }) => live.send({ do: 'complete', cell, line, column }),
  run: cell => live.send({ do: 'run', cell }),
  runAll: () => live.send({ do: 'runAll' }),
  runAbove: cell => live.send({ do: 'runAbove', cell }),
  interrupt: () => live.send({ do: 'interrupt' }),
  restart() {
    live.send({ do: 'restart' });
    toast('A new kernel starts. What cells declared is gone.');
  },
  answer: (question, answer) => live.send({ do: 'answer', question, answer }),
  save: () => live.send({ do: 'save' }),
  fold: () => look({ isFolded: !stage.isFolded }),
  theme: () => look({ theme: isDark() ? 'light' : 'dark' }),
  list: () => { location.hash = ''; },
  view(isPresenting) {
    history.replaceState(null, '', `#${encodeURIComponent(view?.name ?? place().name)}${isPresenting ? '/present' : ''}`);
  },
  audience: () => window.open(root.dataset.audience, '_blank', 'noopener'),
  scale(by) {
    const scale = Math.min(Math.max((Number(localStorage.getItem('lecture-scale')) || 1) * by, 0.5), 2.5);
    localStorage.setItem('lecture-scale', scale);
    root.style.setProperty('--scale', scale);
  },
};
actions.scale(1);

function look(change) {
  staged = live.send({ do: 'look', ...change });
  take({ ...stage, ...change });
}

/** Takes the stage as it is now. */
function take(now) {
  const before = stage;
  stage = now;
  if (now.theme && now.theme !== root.dataset.theme) {
    root.dataset.theme = now.theme;
    themeFrames();
  }
  if (!view) return;
  if (before.isFolded !== now.isFolded && (before.isFolded !== undefined || now.isFolded)) view.fold(now.isFolded);
  if (now.notebook === view.name && now.cell !== view.current) view.go(now.cell);
  if (now.notebook === view.name && now.scroll !== before.scroll) view.follow(now.scroll);
}

function show(notebook, cells) {
  view = undefined;
  const { isPresenting } = place();
  const made = new NotebookView(notebook, cells, { actions, isAudience: role === 'audience', isPresenting });
  view = made;
  page.replaceChildren(made.element);
  if (stage.isFolded) made.fold(true);
  if (stage.notebook === made.name) {
    made.go(stage.cell);
    made.follow(stage.scroll);
  }
  if (!made.isPresenting) made.step.element.scrollIntoView({ block: 'center' });
}

function showList() {
  view = undefined;
  ask(null);
  document.title = 'Notebooks';
  document.body.classList.remove('presenting', 'with-outline');
  page.replaceChildren(listView(notebooks));
}

function route() {
  if (role === 'audience') {
    if (!view) page.replaceChildren(h('main', { class: 'waiting' }, h('h1', {}, 'The lecture begins soon')));
    return;
  }
  const { name, isPresenting } = place();
  if (!notebooks.some(notebook => notebook.name === name)) {
    opened = live.send({ do: 'list' });
    showList();
  } else if (view?.name !== name) {
    opened = live.send({ do: 'open', notebook: name });
  } else if (view.isPresenting !== isPresenting) {
    view.present(isPresenting);
  }
}

addEventListener('hashchange', route);
addEventListener('resize', () => view?.fit());
addEventListener('keydown', event => {
  if (role !== 'presenter') return;
  if (view) press(event, view);
  else if (event.key === '?') help();
  else if (notebooks[event.key - 1] && !event.ctrlKey && !event.metaKey) location.hash = encodeURIComponent(notebooks[event.key - 1].name);
});
// A button that was clicked gives the keys back to the page.
addEventListener('click', event => { if (event.detail > 0) event.target.closest?.('button')?.blur(); });
