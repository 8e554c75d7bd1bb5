CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`learner` text NOT NULL,
	`question` text NOT NULL,
	`question_hash` text NOT NULL,
	`answer` text NOT NULL,
	`earned` integer NOT NULL,
	`out_of` integer NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`attempt`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answers_by_learner` ON `answers` (`learner`,`answered_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `answers_once_an_attempt` ON `answers` (`attempt`,`question`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`learner` text NOT NULL,
	`topic` text,
	`seed` text NOT NULL,
	`questions` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempts_by_learner` ON `attempts` (`learner`,`created_at`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `standings` (
	`learner` text NOT NULL,
	`question` text NOT NULL,
	`concept` text NOT NULL,
	`answered` integer NOT NULL,
	`right` integer NOT NULL,
	`last_right` integer NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`learner`, `question`),
	FOREIGN KEY (`learner`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workers` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`beat_at` integer NOT NULL
);
