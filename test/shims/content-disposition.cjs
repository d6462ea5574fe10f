/**
 * `@fastify/static` requires `content-disposition`, which is ESM only since version 2; Node 20 can load that,
 * Jest 30 on Node 20 cannot. Downloads are not part of any test that runs inside Jest's own process.
 */
module.exports = { create: () => 'attachment' };
