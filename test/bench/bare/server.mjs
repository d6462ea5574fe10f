import { createServer } from 'node:http';
import { v7 } from 'uuid';

/**
 * What an intake costs that does nothing: parse JSON, insert one row, answer after COMMIT.
 * Requests that arrive while a commit is under way are written together by the next one.
 * @param write inserts rows `[id, channel, body, at]` with one commit
 * @param batchLimit the most rows of one commit
 * @param lanes how many commits may be under way at once
 */
export function serve({ write, batchLimit, lanes, port }) {
  const waiting = [];
  let underWay = 0;

  const pump = () => {
    while (waiting.length > 0 && underWay < lanes) {
      const taken = waiting.splice(0, batchLimit);
      underWay += 1;
      write(taken.map(({ row }) => row)).then(
        () => {
          underWay -= 1;
          for (const { row, response } of taken) answer(response, 202, { id: row[0] });
          pump();
        },
        (error) => {
          for (const { response } of taken) answer(response, 500, { error: String(error) });
        },
      );
    }
  };

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const { channel } = JSON.parse(text);
      waiting.push({ row: [v7(), channel, text, Date.now()], response });
      // What arrives in this turn of the event loop is written together.
      setImmediate(pump);
    });
  });
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
}

function answer(response, status, body) {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
