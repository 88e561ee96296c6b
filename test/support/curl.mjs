// What the scripts of the README and of docs/examples use of curl, for machines without it. Any other option is refused, so that the scripts stay this plain.
import fs from 'node:fs';
import http from 'node:http';

const options = { headers: [] };
const TAKES_VALUE = {
  '-X': (value) => (options.method = value),
  '-H': (value) => options.headers.push(value),
  '-d': (value) => (options.body = value),
  '--data-binary': (value) => {
    options.body = value.startsWith('@') ? fs.readFileSync(value.slice(1)) : value;
  },
  '--retry': (value) => (options.retries = Number(value)),
  '--config': (file) => {
    for (const [, line] of fs.readFileSync(file, 'utf8').matchAll(/^header = "(.*)"$/gm)) {
      options.headers.push(line);
    }
  },
  '-D': (value) => (options.dump = value),
  '-o': (value) => (options.out = value),
  '-w': (value) => (options.summary = value),
};
const FLAGS = {
  '-s': () => (options.silent = true),
  '-S': () => (options.showError = true),
  '-sS': () => (options.silent = options.showError = true),
  '--retry-all-errors': () => (options.retryErrors = true),
  '-f': () => (options.fail = true),
  '--fail-with-body': () => (options.fail = options.failWithBody = true),
};

function stop(code, message) {
  if (!options.silent || options.showError) process.stderr.write(`curl: (${code}) ${message}\n`);
  process.exit(code);
}

function read(words) {
  while (words.length > 0) {
    const word = words.shift();
    if (word in TAKES_VALUE) TAKES_VALUE[word](words.shift() ?? '');
    else if (word in FLAGS) FLAGS[word]();
    else if (word.startsWith('-')) stop(2, `option ${word}: is unknown`);
    else options.url = word;
  }
  if (options.url === undefined) stop(2, 'no URL specified');
}

/** `Name: value` sets a header; `Name:` with nothing behind it leaves it out, as curl does. */
function headersGiven() {
  const given = options.headers.map((line) => /^([^:]+):\s*(.*)$/.exec(line) ?? []);
  return Object.fromEntries(given.filter(([, , value]) => value).map(([, ...pair]) => pair));
}

const write = (place, bytes) =>
  place === undefined || place === '-'
    ? fs.writeSync(1, bytes)
    : fs.writeFileSync(place, bytes, { flag: 'w' });

function answer(response, body) {
  const { httpVersion, statusCode, statusMessage, rawHeaders } = response;
  const lines = [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`];
  for (let i = 0; i < rawHeaders.length; i += 2)
    lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  if (options.dump !== undefined) write(options.dump, `${lines.join('\r\n')}\r\n\r\n`);
  const failed = options.fail && statusCode >= 400;
  if (!failed || options.failWithBody) write(options.out, body);
  if (options.summary !== undefined) {
    const summary = options.summary.replaceAll('%{http_code}', statusCode).replaceAll('\\n', '\n');
    write(undefined, summary);
  }
  if (failed) stop(22, `The requested URL returned error: ${statusCode}`);
}

const PASSING = [408, 429, 500, 502, 503, 504];

/** Once more after a while, when that was asked for and may help; whether it is done. */
function again(left, seconds) {
  if (left > 0) setTimeout(send, seconds * 1000, left - 1);
  return left > 0;
}

function send(left) {
  const request = http.request(options.url, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: {
      accept: '*/*',
      ...(options.body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(options.body),
      }),
      ...Object.fromEntries(
        Object.entries(headersGiven()).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    },
    agent: false,
  });
  request.on('error', ({ message }) => {
    if (!options.retryErrors || !again(left, 0.1)) stop(7, message);
  });
  request.on('response', async (response) => {
    const parts = [];
    for await (const part of response) parts.push(part);
    const { statusCode, headers } = response;
    if (PASSING.includes(statusCode) && again(left, Number(headers['retry-after'] ?? 1))) return;
    answer(response, Buffer.concat(parts));
  });
  request.end(options.body);
}

read(process.argv.slice(2));
send(options.retries ?? 0);
