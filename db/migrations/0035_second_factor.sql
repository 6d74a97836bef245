-- A second factor beside the password, as better-auth 1.7.7 keeps it, and how strong each session is.
alter table auth."user" add "twoFactorEnabled" boolean not null default false;

-- secret and "backupCodes" are encrypted with the portal's secret. The counts and the lock are better-auth's, and not used.
create table auth."twoFactor" (
  id                        uuid primary key default gen_random_uuid(),
  "userId"                  uuid not null unique references auth."user" on delete cascade,
  secret                    text not null,
  "backupCodes"             text not null,
  verified                  boolean not null default false,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil"             timestamptz
);

-- The last step of thirty seconds (RFC 6238) whose code this person used: no code of it, or of an earlier one, counts again.
create table auth.taken_step (
  person_id uuid primary key references auth."user" on delete cascade,
  step      bigint not null
);

-- When the person at this session last proved who it is, by whatever was asked; and by a second factor, if ever.
alter table auth.session add proved_at timestamptz, add second_factor_at timestamptz;
update auth.session set proved_at = "createdAt";
alter table auth.session alter proved_at set default now(), alter proved_at set not null;
