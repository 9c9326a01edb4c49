import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { chromium as playwright } from 'playwright-core';
import { chromium, program, startServer } from './server.mjs';
import { until, Workbench } from './workbench.mjs';
import { builtKernel, courseWorkspace, unbuiltWorkspace } from './workspace.mjs';

const skip = !program ? 'VSCODE_SERVER does not name a folder with code-server'
  : !chromium ? 'there is no Chromium: name one in CHROMIUM' : false;

const cells = (...sources) => sources.map(source => `#!csharp\n\n${source}\n\n`).join('');

const notebooks = {
  'live.dib': cells(
    'var bar = display("at 0 %");\nfor (var i = 1; i <= 5; i++)\n{\n    bar.Update($"at {20 * i} %");\n    Console.WriteLine($"step {i}");\n'
      + '    while (!System.IO.File.Exists($"seen-{i}")) await Task.Delay(20);\n}',
    'bar.Update("moved by the next cell");'),
  'loop.dib': cells('var kept = 42;', 'Console.WriteLine("endless"); while (true) { }', 'Console.WriteLine($"kept {kept}");'),
  'errors.dib': cells(
    'int Half(int x)\n{\n    if (x == 3) throw new InvalidOperationException("three can\'t be halved");\n    return x / 2;\n}',
    'var y = 1;\nvar z = undefinedName + y;',
    'Half(3)',
    'Console.WriteLine("not reached");'),
  'editing.dib': cells('var text = "abc";', 'text', 'Math.Max'),
  'bytes.dib': '\uFEFF#!meta\n{"broken\n\n#!markdown\n\n# Title\n\n\n#!c#\n\nvar x = 1;\nx\n\n\n\n#!js\nalert(1)\n\n#!md\nlast'
    .replaceAll('\n', '\r\n'),
  'process.dib': cells('Console.WriteLine($"process {Environment.ProcessId}");'),
};

describe('In VS Code', { skip }, () => {
  let server;
  let browser;
  let course;
  let code;
  const requests = [];

  before(async () => {
    server = await startServer();
    course = courseWorkspace(server.home, notebooks);
    browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    code = await Workbench.open(browser, server.urlOf(course));
    code.page.on('request', request => requests.push(request.url()));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  afterEach(() => code.closeEditors());

  test('a notebook of the course runs, and its charts are drawn without a network', async () => {
    await code.openNotebook('02-softmax.dib');
    await code.runAll();
    const charts = new Map();
    await code.select(1);
    let weights;
    let curves;
    await until(async () => {
      await code.page.keyboard.press('ArrowDown');
      for (const [title, drawn] of await code.inOutputs(drawnCharts) ?? [])
        charts.set(title, drawn);
      weights = charts.get('Weights after training');
      curves = [...charts.values()].find(chart => chart.curves >= 4);
      return weights && curves && /softmax: [\d.]+ % of 300 test images/.test(await code.outputs());
    }, () => `the weights, the learning curves and the result; drawn are: ${[...charts.keys()].join(', ')}`);
    assert.ok(weights.pictures === 1, 'the weights are a picture');
    assert.deepEqual(weights.labels, [...'0123456789']);
    assert.deepEqual(requests.filter(url => url.includes('plot')), []);
  });

  test('outputs move while a cell runs, also those of an earlier cell', async () => {
    await code.openNotebook('live.dib');
    await code.press('Run All');
    for (let i = 1; i <= 5; i++) {
      await code.shows(new RegExp(`at ${20 * i} %[^]*step ${i}\\b`));
      writeFileSync(join(course, 'notebooks', `seen-${i}`), '');
    }
    await code.shows(/moved by the next cell/);
    assert.doesNotMatch(await code.outputs(), /at \d+ %/);
  });

  test('a loop is stopped and variables stay; a restart forgets them', async () => {
    await code.openNotebook('loop.dib');
    await code.press('Run All');
    await code.shows(/endless/);
    await until(() => code.isRunning());
    await code.press('Stop Execution');
    await code.shows(/Command cancelled/);
    assert.doesNotMatch(await code.outputs(), /kept 42/);
    await code.runCell(3);
    await code.shows(/kept 42/);
    await code.press('Restart');
    await code.runCell(3);
    await code.shows(/CS0103/);
  });

  test('errors stand in the right line of the right cell, and the cells after them wait', async () => {
    await code.openNotebook('errors.dib');
    await code.runAll();
    await code.shows(/\(2,9\): error CS0103/);
    await code.runCell(3);
    await code.shows(/InvalidOperationException: three can't be halved\s+at Half\(int x\) in cell 1:line 3\s+at the cell in cell 3:line 1/);
    assert.doesNotMatch(await code.outputs(), /not reached/);
    await code.command('Problems: Focus on Problems View');
    const problems = code.page.locator('.markers-panel .monaco-list-row');
    await until(async () => (await problems.count()) >= 3);
    const said = (await problems.allInnerTexts()).join('\n').replace(/\s+/g, ' ');
    assert.match(said, /^errors.dib ?notebooks 2 .*three can't be halved exception \[Ln 3, Col 5\]/);
    assert.match(said, /'undefinedName'.* CS0103 \[Ln 2, Col 9\]$/);
    await code.command('View: Toggle Panel Visibility');
  });

  test('the kernel completes, tells what a name is and how a method is called', async () => {
    const { page } = code;
    await code.openNotebook('editing.dib');
    await code.runCell(1);
    await code.edit(2);
    await page.keyboard.type('.ToUp');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'ToUpperInvariant' }).first().waitFor();
    await page.keyboard.press('Escape');
    await code.edit(3);
    await page.keyboard.type('(');
    await page.locator('.parameter-hints-widget', { hasText: 'val1' }).waitFor();
    await page.keyboard.press('Escape');
    await code.edit(1);
    await page.locator('.view-line span', { hasText: /^text$/ }).first().hover();
    await page.locator('.monaco-hover', { hasText: 'string text' }).waitFor();
  });

  test('a cell that is edited changes, and no other byte of its file', async () => {
    const file = join(course, 'notebooks', 'bytes.dib');
    await code.openNotebook('bytes.dib');
    await code.edit(2);
    await code.page.keyboard.type(' + 1');
    await code.page.keyboard.press('Control+S');
    const expected = notebooks['bytes.dib'].replace('x\r\n\r\n\r\n\r\n#!js', 'x + 1\r\n\r\n\r\n\r\n#!js');
    await until(() => readFileSync(file, 'utf8') === expected, () => JSON.stringify(readFileSync(file, 'utf8')));
    for (let i = 0; i < 4; i++)
      await code.page.keyboard.press('Backspace');
    await code.page.keyboard.press('Control+S');
    await until(() => readFileSync(file, 'utf8') === notebooks['bytes.dib'], () => JSON.stringify(readFileSync(file, 'utf8')));
  });

  test('a kernel ends with its notebook, and with an editor that is killed', async () => {
    const start = async () => {
      await code.openNotebook('process.dib');
      await code.runAll();
      await code.shows(/process \d+/);
      return Number(/process (\d+)/.exec(await code.outputs())[1]);
    };
    const first = await start();
    assert.ok(isAlive(first));
    await code.closeEditors();
    await until(() => !isAlive(first), () => 'the end of the kernel of a closed notebook');

    const second = await start();
    const extensionHost = Number(execFileSync('ps', ['-o', 'ppid=', '-p', `${second}`]));
    process.kill(extensionHost, 'SIGKILL');
    await until(() => !isAlive(second), () => 'the end of the kernel of a killed editor');
  });

  test('a kernel that is not built is built first', async () => {
    const other = await Workbench.open(browser, server.urlOf(unbuiltWorkspace(server.home, 'fresh')));
    await other.openNotebook('fresh.dib');
    await other.press('Run All');
    await other.page.locator('.notification-toast', { hasText: 'Building the kernel' }).waitFor();
    await other.shows(/built 42/);
    await other.page.close();
  });

  test('a build that fails is told, with its log', async () => {
    const other = await Workbench.open(browser, server.urlOf(unbuiltWorkspace(server.home, 'broken', { compiles: false })));
    await other.openNotebook('broken.dib');
    await other.press('Run All');
    const message = other.page.locator('.notification-toast', { hasText: 'could not be built' });
    await message.getByText('Show Log').click();
    await other.page.locator('.output-view', { hasText: 'CS1002' }).waitFor();
    await other.page.close();
  });

  test('a missing SDK is told, with a kernel that is built and without', async () => {
    for (const [name, kernel] of [['missing', ''], ['moved', builtKernel]]) {
      const settings = { 'digits.dotnet': join(server.home, 'nowhere', 'dotnet'), 'digits.kernel': kernel };
      const other = await Workbench.open(browser, server.urlOf(unbuiltWorkspace(server.home, name, { settings })));
      await other.openNotebook(`${name}.dib`);
      await other.press('Run All');
      await other.page.locator('.notification-toast', { hasText: 'The .NET 10 SDK is missing' }).waitFor();
      await other.page.close();
    }
  });
});

function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Runs in the outputs' page: each chart's title and what of it is drawn. */
function drawnCharts() {
  return [...document.querySelectorAll('.js-plotly-plot')].map(chart => [chart.layout.title.text, {
    pictures: chart.querySelectorAll('.heatmaplayer image').length,
    curves: chart.querySelectorAll('.scatterlayer .trace').length,
    labels: [...chart.querySelectorAll('.annotation-text')].map(label => label.textContent),
  }]);
}
