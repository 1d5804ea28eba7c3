CREATE TABLE `batches` (
	`key` integer PRIMARY KEY NOT NULL,
	`channel` text NOT NULL,
	`number` integer NOT NULL,
	`day` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `batches_channel_number_unique` ON `batches` (`channel`,`number`);--> statement-breakpoint
CREATE TABLE `documents` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel` text NOT NULL,
	`serial` integer NOT NULL,
	`document` blob NOT NULL,
	`signature` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_channel_serial_unique` ON `documents` (`channel`,`serial`);--> statement-breakpoint
CREATE TABLE `envelopes` (
	`id` blob PRIMARY KEY NOT NULL,
	`batch` integer NOT NULL,
	`envelope` blob NOT NULL,
	FOREIGN KEY (`batch`) REFERENCES `batches`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `envelopes_by_batch` ON `envelopes` (`batch`,`id`);--> statement-breakpoint
CREATE TABLE `spool` (
	`channel` text NOT NULL,
	`id` blob NOT NULL,
	`envelope` blob NOT NULL,
	PRIMARY KEY(`channel`, `id`)
);
