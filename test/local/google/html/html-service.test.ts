import { evaluate, failure } from '../../support/test-world';

const FILES = { htmlFiles: { 'trang.html': '<p><?= name ?></p><?!= html ?><? for (const x of list) { ?><b><?= x ?></b><? } ?>' } };

test('HtmlTemplate.evaluate: three kinds of scriptlets, rendered and escaped', () => {
  const body = "const t = HtmlService.createTemplateFromFile('trang'); t.name = '<Thôn>'; t.html = '<i>1</i>'; t.list = [1, 2]; return t.evaluate().getContent()";
  expect(evaluate(body, FILES)).toBe('<p>&lt;Thôn&gt;</p><i>1</i><b>1</b><b>2</b>');
});

test('HtmlService.createHtmlOutputFromFile: no such file, an error', () => {
  expect(failure("HtmlService.createHtmlOutputFromFile('x')", FILES)).toBe('Exception: No HTML file named x was found.');
});

test('HtmlOutput: title and meta tags, read back', () => {
  const body = "const o = HtmlService.createHtmlOutput('a').setTitle('Tiến độ').addMetaTag('viewport', 'width=device-width').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); return [o.getTitle(), o.getMetaTags()[0].getContent()]";
  expect(evaluate(body)).toEqual(['Tiến độ', 'width=device-width']);
});

test('HtmlOutput.appendUntrusted: mark-up, escaped', () => {
  expect(evaluate("return HtmlService.createHtmlOutput().appendUntrusted('<script>').getContent()")).toBe('&lt;script&gt;');
});
