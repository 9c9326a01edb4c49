(id, plotlySource) => {
  const box = document.getElementById(id);
  const json = box.nextElementSibling.textContent;

  // A page may bring plotly.js itself, also deferred; else the first chart loads it for all.
  const parsed = document.readyState === "loading"
    ? new Promise(go => document.addEventListener("DOMContentLoaded", go, { once: true }))
    : Promise.resolve();
  const load = () => window.Plotly || (window.plotlyLoading ||= new Promise((go, fail) => {
    if (window.define?.amd && window.require) return window.require([plotlySource], go, fail);
    const script = document.createElement("script");
    script.src = plotlySource;
    script.onload = () => go(window.Plotly);
    script.onerror = () => { window.plotlyLoading = null; fail(); };
    document.head.append(script);
  }));

  // What the chart leaves open takes the page's colours, so that it fits a light and a dark page.
  const figure = () => {
    const { data, layout, config } = JSON.parse(json);
    const look = (layout.template ||= {}).layout ||= {};
    if (!layout.paper_bgcolor && !look.paper_bgcolor) {
      const ink = getComputedStyle(box).color;
      const none = "rgba(0,0,0,0)";
      look.paper_bgcolor = none;
      look.plot_bgcolor ||= none;
      look.font = { color: ink, ...look.font };
      look.modebar = { bgcolor: none, color: "rgba(128,128,128,.6)", activecolor: "rgb(128,128,128)", ...look.modebar };
      for (const axis of ["xaxis", "yaxis"])
        look[axis] = { gridcolor: "rgba(128,128,128,.25)", zerolinecolor: "rgba(128,128,128,.5)", ...look[axis] };
    }
    // The box is as wide as the chart, or narrower on a narrow page; hidden, it has no width yet.
    if (box.clientWidth) layout.width = box.clientWidth;
    return [data, layout, { ...config, responsive: false }];
  };

  const show = Plotly => {
    box.draw = () => Plotly.newPlot(box, ...figure());
    const fit = () => box.clientWidth && box.clientWidth !== box.layout.width && Plotly.relayout(box, { width: box.clientWidth });
    box.draw().then(() => new ResizeObserver(fit).observe(box));
    // One listener for all charts of a page: a training that shows its chart anew hundreds of times leaves none behind.
    if (window.plotlyTheme) return;
    window.plotlyTheme = matchMedia("(prefers-color-scheme: dark)");
    window.plotlyTheme.addEventListener("change", () => document.querySelectorAll(".js-plotly-plot").forEach(chart => chart.draw?.()));
  };
  const sayWhy = () => {
    box.textContent = `${box.getAttribute("aria-label")}. It can't be drawn: plotly.js could not be loaded from ${plotlySource}.`;
  };
  parsed.then(load).then(show, sayWhy);
};
