/** Who is signed in, and what they may do in the repository. */
import { notFound } from '../answer.ts';
import { defineRepositoryRoute, defineRoute, type Route } from '../route.ts';
import { describeRepository, describeUser } from '../shapes.ts';

export const accountRoutes: readonly Route[] = [
  defineRoute('GET', '/user', ({ forge, user }) => ({
    status: 200,
    body: describeUser(forge, user),
  })),

  defineRepositoryRoute('GET', '', ({ forge, user }) => ({
    status: 200,
    body: describeRepository(forge, user),
  })),

  defineRepositoryRoute('GET', '/collaborators/{collaborator}/permission', (call) => {
    const login = call.parameter('collaborator');
    const user = call.forge.users.find((candidate) => candidate.login === login);
    if (!user) throw notFound();
    const permission = user.rights === 'write' ? 'write' : 'read';
    const body = { permission, role_name: permission, user: describeUser(call.forge, user) };
    return { status: 200, body };
  }),
];
