/** Every adapter against a server that answers as its service's documentation says. */
import { afterEach, describe, expect, test } from 'vitest';
import { EngineError, type EngineErrorKind } from './engine.ts';
import { openEngine } from './index.ts';
import { type Arrived, type Reply, startLoopback } from './loopback.ts';

const languages = { from: 'en', to: 'es' } as const;
const secret = 's3cret-key-of-ours';
const source = [
  'On <g id="1">R&amp;D &lt;b&gt;</g><x id="2"/>',
  'Against <k id="1">odio</k>',
] as const;
const translated = [
  'Sobre <g id="1">I+D &lt;b&gt;</g><x id="2"/>',
  'Contra <k id="1">odio</k>',
] as const;

/** The same as HTML. */
const html = [
  'Sobre <span id="g1">I+D &lt;b&gt;</span><span id="x2" translate="no" class="notranslate">2</span>',
  'Contra <span id="k1" translate="no" class="notranslate">odio</span>',
];
const sentHtml = [
  'On <span id="g1">R&amp;D &lt;b&gt;</span><span id="x2" translate="no" class="notranslate">2</span>',
  'Against <span id="k1" translate="no" class="notranslate">odio</span>',
];

interface Case {
  readonly name: string;
  /** Variables, for a server at that address. */
  readonly env: (url: string) => Record<string, string>;
  /** What arrives. */
  readonly asked: {
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  /** What the service answers with these texts. */
  readonly answer: (texts: readonly string[]) => unknown;
  readonly texts: readonly string[];
  /** Refusals as documented, and what they mean. */
  readonly refusals: readonly (readonly [EngineErrorKind, number, unknown])[];
}

const cases: readonly Case[] = [
  {
    name: 'libretranslate',
    env: (url) => ({ LIBRETRANSLATE_URL: url, LIBRETRANSLATE_KEY: secret }),
    asked: {
      path: '/translate',
      body: {
        q: [
          'On <span id="g1">R&amp;D <span id="c60" translate="no">60</span>b<span id="c62" translate="no">62</span></span>' +
            '<span id="x2" translate="no" class="notranslate">2</span>',
          sentHtml[1],
        ].map((text) => text?.replace('R&amp;D', 'R<span id="c38" translate="no">38</span>D')),
        source: 'en',
        target: 'es',
        format: 'html',
        api_key: secret,
      },
    },
    // Its answers are decoded once too often, so signs that would turn into markup come as elements.
    texts: [
      'Sobre <span id="g1">I+D <span id="c60" translate="no">60</span>b<span id="c62" translate="no">62</span></span>' +
        '<span class="notranslate" id="x2" translate="no">2</span>',
      'Contra <span class="notranslate" id="k1" translate="no">odio</span>',
    ],
    answer: (translatedText) => ({ translatedText }),
    refusals: [
      ['credentials', 403, { error: `Invalid API key ${secret}` }],
      ['credentials', 400, { error: 'Visit https://x.example to get an API key' }],
      ['unsupported-language', 400, { error: 'xx is not supported' }],
      ['rate-limit', 429, { error: 'Slowdown: 20 per 1 minute' }],
      ['rate-limit', 403, { error: 'Too many request limits violations' }],
      ['bad-answer', 400, { error: 'Invalid request: request (9) exceeds text limit (2)' }],
      ['unreachable', 500, { error: 'Cannot translate text' }],
    ],
  },
  {
    name: 'deepl',
    env: (url) => ({ DEEPL_URL: url, DEEPL_KEY: secret }),
    asked: {
      path: '/v2/translate',
      headers: { authorization: `DeepL-Auth-Key ${secret}` },
      body: {
        text: source,
        source_lang: 'EN',
        target_lang: 'ES',
        tag_handling: 'xml',
        tag_handling_version: 'v2',
        outline_detection: false,
        ignore_tags: ['k'],
        split_sentences: 'nonewlines',
      },
    },
    texts: translated,
    answer: (texts) => ({
      translations: texts.map((text) => ({ detected_source_language: 'EN', text })),
    }),
    refusals: [
      ['credentials', 403, ''],
      ['quota', 456, { message: 'Quota exceeded' }],
      ['rate-limit', 429, { message: 'Too many requests' }],
      ['rate-limit', 529, ''],
      ['unsupported-language', 400, { message: "Value for 'target_lang' not supported." }],
      ['bad-answer', 400, { message: 'Tag handling parsing failed, please check input.' }],
      ['unreachable', 503, ''],
      ['time-out', 504, ''],
    ],
  },
  {
    name: 'google',
    env: (url) => ({ GOOGLE_TRANSLATE_URL: url, GOOGLE_TRANSLATE_KEY: secret }),
    asked: {
      path: '/language/translate/v2',
      headers: { 'x-goog-api-key': secret },
      body: { q: sentHtml, source: 'en', target: 'es', format: 'html' },
    },
    texts: html,
    answer: (texts) => ({
      data: { translations: texts.map((translatedText) => ({ translatedText })) },
    }),
    refusals: [
      [
        'credentials',
        400,
        {
          error: {
            code: 400,
            message: 'API key not valid. Please pass a valid API key.',
            status: 'INVALID_ARGUMENT',
            details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
          },
        },
      ],
      ['quota', 403, { error: { code: 403, message: 'Daily Limit Exceeded' } }],
      ['rate-limit', 403, { error: { code: 403, message: 'User Rate Limit Exceeded' } }],
      ['credentials', 403, { error: { code: 403, message: 'The API is not enabled.' } }],
      ['rate-limit', 429, { error: { code: 429, status: 'RESOURCE_EXHAUSTED' } }],
      ['unsupported-language', 400, { error: { code: 400, message: 'Bad language pair: en|xx' } }],
      ['unreachable', 503, { error: { code: 503, status: 'UNAVAILABLE' } }],
    ],
  },
  {
    name: 'azure',
    env: (url) => ({
      AZURE_TRANSLATOR_URL: url,
      AZURE_TRANSLATOR_KEY: secret,
      AZURE_TRANSLATOR_REGION: 'westeurope',
    }),
    asked: {
      path: '/translate?api-version=3.0&from=en&to=es&textType=html',
      headers: {
        'ocp-apim-subscription-key': secret,
        'ocp-apim-subscription-region': 'westeurope',
      },
      body: sentHtml.map((Text) => ({ Text })),
    },
    texts: html,
    answer: (texts) => texts.map((text) => ({ translations: [{ text, to: 'es' }] })),
    refusals: [
      ['credentials', 401, { error: { code: 401000, message: 'The request is not authorized' } }],
      ['quota', 403, { error: { code: 403001, message: 'exceeded its free quota' } }],
      ['rate-limit', 429, { error: { code: 429001, message: 'exceeded request limits' } }],
      ['unsupported-language', 400, { error: { code: 400036, message: 'target language' } }],
      ['bad-answer', 400, { error: { code: 400077, message: 'maximum request size' } }],
      ['unreachable', 503, { error: { code: 503000, message: 'unavailable' } }],
    ],
  },
  {
    name: 'openai',
    env: (url) => ({ OPENAI_URL: `${url}/v1`, OPENAI_KEY: secret, OPENAI_MODEL: 'some-model' }),
    asked: {
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${secret}` },
      body: {
        model: 'some-model',
        messages: [
          { role: 'system', content: expect.stringMatching(/from British English into Spanish/) },
          { role: 'user', content: JSON.stringify({ texts: source }) },
        ],
        temperature: 0,
        response_format: { type: 'json_object' },
      },
    },
    texts: translated,
    answer: (translations) => ({
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: { role: 'assistant', content: JSON.stringify({ translations }) },
        },
      ],
    }),
    refusals: [
      ['credentials', 401, { error: { message: `Incorrect API key: ${secret.slice(0, 9)}***` } }],
      ['quota', 429, { error: { message: 'no credit', code: 'insufficient_quota' } }],
      ['rate-limit', 429, { error: { message: 'slower', code: 'rate_limit_exceeded' } }],
      ['bad-answer', 404, { error: { message: 'no such model', code: 'model_not_found' } }],
      ['unreachable', 500, { error: { message: 'The server had an error' } }],
    ],
  },
  {
    name: 'apertium',
    env: (url) => ({ APERTIUM_URL: url }),
    asked: {
      path: '/translate',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: new URLSearchParams({
        q: 'Against <k id="1"/>',
        langpair: 'en|es',
        markUnknown: 'yes',
        deformat: 'html',
        reformat: 'html-noent',
      }).toString(),
    },
    texts: ['*Contra <k id="1"/>'],
    answer: ([translatedText]) => ({
      responseData: { translatedText },
      responseDetails: null,
      responseStatus: 200,
    }),
    refusals: [
      [
        'unsupported-language',
        400,
        { status: 'error', code: 400, explanation: 'That pair is not installed' },
      ],
      ['unreachable', 503, { status: 'error', code: 503, explanation: 'internal error' }],
    ],
  },
];

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

async function open({ name, env }: Case, reply: (arrived: Arrived) => Reply | 'nothing') {
  const server = await startLoopback(reply);
  stop = server.stop;
  return { engine: openEngine(name, env(server.url)), ...server };
}

const never = new AbortController().signal;

/** The error of a translation that fails. */
async function failureOf(it: Case, reply: Reply | 'nothing', signal = never): Promise<EngineError> {
  const { engine } = await open(it, () => reply);
  const texts = it.name === 'apertium' ? [source[1]] : source;
  const failure = await engine.translate(texts, languages, signal).catch((problem) => problem);
  expect(failure).toBeInstanceOf(EngineError);
  expect(failure.message).not.toContain(secret);
  expect(failure.message).not.toContain(secret.slice(0, 9));
  expect(failure.message).not.toMatch(/\p{Cc}/u);
  return failure;
}

describe.each(cases)('$name', (it) => {
  const isApertium = it.name === 'apertium';
  const texts = isApertium ? [source[1]] : source;

  test('is asked as documented, and understood', async () => {
    const { engine, arrived } = await open(it, () => ({ body: it.answer(it.texts) }));
    const answers = await engine.translate(texts, languages, never);
    expect(answers).toEqual(isApertium ? ['Contra <k id="1"></k>'] : translated);
    expect(arrived).toHaveLength(1);
    const [{ method, path, headers, body } = expect.fail()] = arrived;
    expect({ method, path }).toEqual({ method: 'POST', path: it.asked.path });
    expect(headers).toMatchObject({ 'content-type': 'application/json', ...it.asked.headers });
    expect(isApertium ? body : JSON.parse(body)).toEqual(it.asked.body);
    expect(path).not.toContain(secret);
  });

  test.each(it.refusals)('says %s for status %i with %j', async (kind, status, body) => {
    const failure = await failureOf(it, { status, body });
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(`HTTP ${status}`);
  });

  test('passes on how long to wait', async () => {
    const headers = { 'retry-after': '7' };
    const failure = await failureOf(it, { status: 429, headers, body: {} });
    expect(failure).toMatchObject({ kind: 'rate-limit', retryAfterMs: 7000 });
  });

  test('passes on until when to wait', async () => {
    const headers = {
      date: 'Wed, 25 Nov 2026 10:00:00 GMT',
      'retry-after': 'Wed, 25 Nov 2026 10:01:00 GMT',
    };
    const failure = await failureOf(it, { status: 503, headers, body: {} });
    expect(failure).toMatchObject({ kind: 'unreachable', retryAfterMs: 60_000 });
  });

  const garbage: readonly (readonly [string, unknown])[] = [
    ['no JSON', '<html>Welcome</html>'],
    ['nothing', ''],
    ['another shape', { surprise: true }],
    ['a list of nothing', []],
  ];
  const tooFew = ['one text too few', it.answer(it.texts.slice(1))] as const;
  test.each(isApertium ? garbage : [...garbage, tooFew])('refuses %s', async (_, body) => {
    expect((await failureOf(it, { body })).kind).toBe('bad-answer');
  });

  test('does not follow elsewhere, where the key would go along', async () => {
    const headers = { location: 'http://127.0.0.1:9/' };
    expect((await failureOf(it, { status: 307, headers, body: '' })).kind).toBe('bad-answer');
  });

  test('gives up with the reason of the signal', async () => {
    const late = new AbortController();
    const { engine } = await open(it, () => {
      late.abort(new EngineError('time-out', 'too late'));
      return 'nothing';
    });
    const answer = engine.translate(texts, languages, late.signal);
    await expect(answer).rejects.toMatchObject({ kind: 'time-out', message: 'too late' });
  });

  test('says when nobody is there', async () => {
    const { engine, stop: stopNow } = await open(it, () => 'nothing');
    await stopNow();
    stop = undefined;
    await expect(engine.translate(texts, languages, never)).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  test('knows its languages', async () => {
    const { engine } = await open(it, ({ path }) => ({
      body:
        path === '/listPairs'
          ? {
              responseData: [
                { sourceLanguage: 'eng', targetLanguage: 'spa' },
                { sourceLanguage: 'spa', targetLanguage: 'eng_US' },
              ],
            }
          : [
              { code: 'en', name: 'English', targets: ['en', 'es', 'tlh'] },
              { code: 'tlh', name: 'Klingon', targets: ['en'] },
            ],
    }));
    const pairs = await engine.pairs(never);
    expect(pairs).toContainEqual(languages);
    if (['apertium', 'libretranslate'].includes(it.name)) expect(pairs).toEqual([languages]);
  });
});

test.each(cases.filter(({ env }) => JSON.stringify(env('')).includes(secret)))(
  '$name says nothing of its key, even when the service does',
  async (it) => {
    // Looks for the key in what is thrown.
    await failureOf(it, { status: 418, body: { error: `Who is ${secret}?` } });
    await stop?.();
    await failureOf(it, { body: `Hello ${secret}, \u001b[31mwelcome` });
  },
);

test('a language model that was cut off, or talks, has not answered', async () => {
  const openai = cases.find(({ name }) => name === 'openai') ?? expect.fail();
  const say = (content: string, finish_reason = 'stop') => ({
    body: { choices: [{ finish_reason, message: { content } }] },
  });
  expect((await failureOf(openai, say('{"translations": ["a"', 'length'))).kind).toBe('bad-answer');
  await stop?.();
  expect((await failureOf(openai, say('Sure! Here you are.'))).kind).toBe('bad-answer');
  await stop?.();
  const fenced = `\`\`\`json\n${JSON.stringify({ translations: translated })}\n\`\`\``;
  const { engine } = await open(openai, () => say(fenced));
  expect(await engine.translate(source, languages, never)).toEqual(translated);
});
