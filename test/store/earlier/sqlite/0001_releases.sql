INSERT INTO documents (number, channel, serial, document, signature) VALUES
  (1, 'lotus', 1, CAST('document 1' AS BLOB), x'01'),
  (2, 'lotus', 2, CAST('document 2' AS BLOB), x'02');
INSERT INTO batches (key, channel, number, day) VALUES (1, 'lotus', 1, '2026-02-27'), (2, 'lotus', 2, '2026-02-28');
INSERT INTO envelopes (id, batch, envelope) VALUES
  (x'00000000000000000000000000000001', 1, CAST('mixed 1' AS BLOB)),
  (x'00000000000000000000000000000002', 1, CAST('mixed 2' AS BLOB)),
  (x'00000000000000000000000000000003', 2, CAST('mixed 3' AS BLOB));
INSERT INTO spool (channel, id, envelope) VALUES
  ('lotus', x'00000000000000000000000000000004', CAST('waiting 4' AS BLOB)),
  ('lotus', x'00000000000000000000000000000005', CAST('waiting 5' AS BLOB)),
  ('lotus', x'00000000000000000000000000000006', CAST('waiting 6' AS BLOB));
INSERT INTO releases (place, channel, number, withdraws, entry, signature, content) VALUES
  (1, 'lotus', 1, NULL, CAST('entry 1' AS BLOB), x'01', CAST('notice 1' AS BLOB)),
  (2, 'lotus', 2, NULL, CAST('entry 2' AS BLOB), x'02', CAST('package 2' AS BLOB)),
  (3, 'lotus', 3, 1, CAST('entry 3' AS BLOB), x'03', NULL);
