INSERT INTO documents (number, channel, serial, document, signature) OVERRIDING SYSTEM VALUE VALUES
  (1, 'lotus', 1, 'document 1', '\x01'),
  (2, 'lotus', 2, 'document 2', '\x02');
INSERT INTO batches (key, channel, number, day) OVERRIDING SYSTEM VALUE VALUES
  (1, 'lotus', 1, '2026-02-27'), (2, 'lotus', 2, '2026-02-28');
INSERT INTO envelopes (id, batch, envelope) VALUES
  ('\x00000000000000000000000000000001', 1, 'mixed 1'),
  ('\x00000000000000000000000000000002', 1, 'mixed 2'),
  ('\x00000000000000000000000000000003', 2, 'mixed 3');
INSERT INTO spool (channel, id, envelope) VALUES
  ('lotus', '\x00000000000000000000000000000004', 'waiting 4'),
  ('lotus', '\x00000000000000000000000000000005', 'waiting 5'),
  ('lotus', '\x00000000000000000000000000000006', 'waiting 6');
SELECT setval(pg_get_serial_sequence('documents', 'number'), 2), setval(pg_get_serial_sequence('batches', 'key'), 2);
