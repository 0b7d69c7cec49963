import { expect, it } from 'vitest';
import { alone } from './claim-desk.ts';

it('a command that writes ends with a sentence while another one is at work, and may run afterwards', async () => {
  const ran: string[] = [];
  const second = alone(() => void ran.push('second'));
  await alone(async () => {
    ran.push('first');
    await expect(second([])).rejects.toThrow(
      /Another command writes translations here: process \d+/,
    );
  })([]);
  await second([]);
  expect(ran).toEqual(['first', 'second']);
});

it('a command that fails leaves the desk free', async () => {
  const fault = new Error('No such entry.');
  const failing = alone(() => {
    throw fault;
  });
  await expect(failing([])).rejects.toBe(fault);
  await expect(failing([])).rejects.toBe(fault);
});
