(() => {
  const root = document.documentElement;
  const stored = name => { try { return localStorage.getItem(name); } catch { return null; } };
  const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* a file opened without storage */ } };
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  if (stored('dib-theme')) root.dataset.theme = stored('dib-theme');

  // A chart brings its own colours and size; the page gives it its background and its width.
  const fit = chart => {
    const box = chart.closest('.chart');
    if (!box || !chart.layout || !window.Plotly) return;
    const update = { paper_bgcolor: 'rgba(0,0,0,0)', 'font.color': isDark() ? '#c9cfd8' : '#2b3038' };
    chart.dataset.width ??= chart.layout.width || '';
    const width = Math.min(+chart.dataset.width || box.clientWidth, box.clientWidth);
    if (width > 0 && chart.layout.width !== width) update.width = width;
    Plotly.relayout(chart, update);
  };
  const fitAll = () => document.querySelectorAll('.js-plotly-plot').forEach(fit);

  addEventListener('click', event => {
    const button = event.target.closest('button[data-do]');
    if (!button) return;
    if (button.dataset.do === 'theme') {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store('dib-theme', root.dataset.theme);
      fitAll();
    } else {
      const blocks = [...document.querySelectorAll('details.code')];
      const open = !blocks.some(block => block.open);
      blocks.forEach(block => { block.open = open; });
      button.textContent = open ? 'Hide code' : 'Show code';
    }
  });

  // A sandboxed output tells its height; nothing else is taken from it.
  addEventListener('message', event => {
    const height = event.data && event.data.cellFrameHeight;
    if (typeof height !== 'number') return;
    for (const frame of document.querySelectorAll('iframe.frame')) {
      if (frame.contentWindow === event.source) frame.style.height = `${Math.min(Math.ceil(height) + 4, 2000)}px`;
    }
  });

  addEventListener('load', () => {
    fitAll();
    let timer;
    addEventListener('resize', () => { clearTimeout(timer); timer = setTimeout(fitAll, 150); });
    const links = new Map([...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1), link]));
    const wide = matchMedia('(min-width: 1100px)');
    const contents = document.querySelector('.contents');
    if (contents) {
      contents.open = wide.matches;
      wide.addEventListener('change', () => { contents.open = wide.matches; });
    }
    const mark = () => {
      let current;
      for (const id of links.keys()) {
        const heading = document.getElementById(decodeURIComponent(id));
        if (heading && heading.getBoundingClientRect().top < 120) current = id;
      }
      links.forEach((link, id) => link.classList.toggle('current', id === current));
    };
    addEventListener('scroll', mark, { passive: true });
    mark();
  });
})();
