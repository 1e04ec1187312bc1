import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf } from '../../../src/headers/policy.ts';

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('the policy allows each script and style of any page, once, and nothing inline besides', () => {
  const policy = policyOf([
    page('<style>a {}</style><script>one()</script><script type="application/ld+json">{}</script>'),
    page('<style>a {}</style><script>one()</script><script>two()</script>'),
  ]).split(';');
  const scripts = [hash('one()'), hash('two()')].sort();
  expect(policy).toContain(`script-src ${scripts.join(' ')}`);
  expect(policy).toContain(`style-src ${hash('a {}')}`);
  expect(policy[0]).toBe("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy.join()).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('of two pages in other orders the policy is the same', () => {
  const pages = ['<script>one()</script>', '<script>two()</script>'].map(page);
  expect(policyOf(pages)).toBe(policyOf(pages.toReversed()));
});
