import { expect, test } from 'vitest';
import { describeProblem, rules } from './problems.ts';

const place = { line: 1, column: 1 };

test.each(rules)('says in a sentence or two what to do about %s', (rule) => {
  const values = new Proxy({}, { get: () => 'value' });
  const sentence = describeProblem({ rule, ...place, values });
  expect(sentence).toMatch(/^[A-Z<].{30,}$/);
  expect(sentence).not.toMatch(/\{\{|undefined/);
});

test('shortens what was found when it is very long', () => {
  const values = { address: `https://${'x'.repeat(5000)}` };
  expect(describeProblem({ rule: 'link-invalid', ...place, values }).length).toBeLessThan(400);
});

test('does not fill in what the author wrote twice', () => {
  const values = { address: '{{address}} $&' };
  expect(describeProblem({ rule: 'link-http', ...place, values })).toContain('"{{address}} $&"');
});
