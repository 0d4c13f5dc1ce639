// A real mail server for tests. It takes one command a line as JSON from its input and answers each with one line of JSON; it ends with its input.
// What it says when things go wrong is set by rules: { stage, to?, times?, code?, words?, wait?, drop?, hang? }, the first that fits.
//   stage   connect | from | rcpt | data (the mail was read, before the answer) | taken (the mail is kept, then this happens)
//   to      only for this recipient; times: only so often, always unless given
//   code    what it answers, with words; wait: milliseconds before anything is said; drop: the line is cut; hang: nothing is ever said
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const received = [];
const rules = [];
const waiting = [];
const hanging = new Set();
let connections = 0;
let port = 0;
let onHang = () => {};

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: process.argv.includes('--starttls') ? ['AUTH'] : ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  closeTimeout: 100,
  onConnect(session, done) {
    connections++;
    follow('connect', session, null, done);
  },
  onMailFrom: (_, session, done) => follow('from', session, null, done),
  onRcptTo: (address, session, done) => follow('rcpt', session, address.address, done),
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map((one) => one.address);
      follow('data', session, to[0], (refused) => {
        if (refused) return done(refused);
        received.push({ from: session.envelope.mailFrom.address, to, source: Buffer.concat(parts).toString('utf8') });
        tellWaiting();
        follow('taken', session, to[0], done);
      });
    });
  },
});

function follow(stage, session, to, done) {
  const rule = rules.find((one) => one.stage === stage && one.times !== 0 && (!one.to || one.to === to));
  if (!rule) return done();
  if (rule.times) rule.times--;
  if (rule.hang) {
    hanging.add(session.id);
    onHang();
    return (onHang = () => {});
  }
  setTimeout(() => {
    if (rule.drop) return cut(session);
    done(rule.code ? Object.assign(new Error(rule.words), { responseCode: rule.code }) : undefined);
  }, rule.wait ?? 0);
}

function cut(session) {
  for (const connection of server.connections) {
    if (connection.id === session.id) connection._socket.destroy();
  }
}

function mailsTo(to) {
  return received.filter((mail) => !to || mail.to.includes(to));
}

function tellWaiting() {
  for (const one of waiting.filter((wanted) => mailsTo(wanted.to).length >= wanted.count)) {
    waiting.splice(waiting.indexOf(one), 1);
    say({ mails: mailsTo(one.to) });
  }
}

function say(answer) {
  process.stdout.write(JSON.stringify(answer) + '\n');
}

const commands = {
  rule: (rule) => say({ rules: rules.push(rule) }),
  forget() {
    rules.length = 0;
    received.length = 0;
    hanging.clear();
    connections = 0;
    say({});
  },
  list: ({ to }) => say({ mails: mailsTo(to), connections }),
  // Nobody listens at the port any longer, or somebody does again.
  close() {
    server.server.close();
    say({});
  },
  open: () => server.server.listen(port, '127.0.0.1', () => say({})),
  // Answers as soon as somebody is kept waiting.
  hung() {
    if (hanging.size) return say({});
    onHang = () => say({});
  },
  // Answers as soon as so many mails are there.
  wait(wanted) {
    waiting.push(wanted);
    tellWaiting();
  },
};

server.on('error', () => {}); // A line that a test cuts is no failure of the server.
server.listen(0, '127.0.0.1', () => {
  port = server.server.address().port;
  say({ port });
});
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { command, ...rest } = JSON.parse(line);
    commands[command](rest);
  })
  .on('close', () => process.exit(0));
