CREATE TABLE `releases` (
	`place` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`channel` text NOT NULL,
	`number` integer NOT NULL,
	`withdraws` integer,
	`entry` blob NOT NULL,
	`signature` blob NOT NULL,
	`content` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_channel_number_unique` ON `releases` (`channel`,`number`);