import { describe, it } from 'vitest';
import { expectApart, expectTogether, knownFrom } from './expect-forms.ts';

const known = knownFrom(`
  acción agencia nacional racismo combatiente financiación
`);

describe('Spanish words that find each other', () => {
  it.each([
    ['voces', 'voz'],
    ['voz', 'voces'],
    ['luces', 'luz'],
    ['raíces', 'raíz'],
    ['jueces', 'juez'],
    ['eficaces', 'eficaz'],
    ['directrices', 'directriz'],
    ['paces', 'paz'],
    ['organizaciones', 'organización'],
    ['acción', 'acciones'],
    ['decisiones', 'decisión'],
    ['ciudades', 'ciudad'],
    ['alcaldes', 'alcalde'],
    ['escuelas', 'escuela'],
    ['político-social', 'políticosocial'],
    ['multiagencia', 'multi-agencia'],
    ['multiagencia', 'agencia'],
    ['antirracismo', 'antirracismo'],
    ['ex-combatiente', 'excombatiente'],
    ['cofinanciación', 'financiación'],
  ])('a page with %s is found by %s', (page, query) => {
    expectTogether(page, query, 'es', known);
  });
});

describe('Spanish words that stay apart', () => {
  it.each([
    ['enlaces', 'enlaz'],
    ['doces', 'doz'],
    ['índices', 'índiz'],
    ['nacional', 'internacional'],
    ['año', 'luz'],
    ['peso', 'pesa'],
  ])('%s and %s', (one, other) => {
    expectApart(one, other, 'es', known);
  });
});
