-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nation" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "first_responder" BOOLEAN NOT NULL DEFAULT false,
    "wrapped_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "phone" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "password_hash" TEXT,
    "sealed_totp" BYTEA,
    "totp_enrolled_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_role" (
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "account_role_pkey" PRIMARY KEY ("account_id","role")
);

-- CreateTable
CREATE TABLE "team_member" (
    "account_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("account_id","team_id")
);

-- CreateTable
CREATE TABLE "duty_turn" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "factor" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_delay" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_delay_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "form_id" TEXT NOT NULL,
    "case_id" UUID,
    "sealed" BYTEA NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "account_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE TABLE "child_case" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "nation" TEXT NOT NULL,
    "team_id" UUID,
    "author_id" UUID NOT NULL,
    "joined_to_id" UUID,
    "immediate_danger" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "wrapped_key" BYTEA NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "child_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "child" (
    "case_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "name" TEXT,
    "aliases" TEXT[],
    "name_key" TEXT NOT NULL DEFAULT '',
    "date_of_birth" DATE,
    "birth_status" TEXT NOT NULL,
    "estimated_age" INTEGER,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "child_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "allocation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "allocation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concern" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "form_version" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "sealed_transcript" BYTEA NOT NULL,
    "sealed_answers" BYTEA NOT NULL,

    CONSTRAINT "concern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "concern_id" UUID,
    "corrects_id" UUID,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "known" TEXT NOT NULL,
    "occurred" TEXT,
    "precision" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "topics" TEXT[],
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sighting" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "entry_id" UUID,
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sighting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "name" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "inform" TEXT NOT NULL,
    "suspected" BOOLEAN NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "triage_decision" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "sealed_reasons" BYTEA NOT NULL,
    "sealed_reply" BYTEA NOT NULL,

    CONSTRAINT "triage_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "concern_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "shown_to_id" UUID NOT NULL,
    "sealed_asked" BYTEA NOT NULL,
    "sealed_answered" BYTEA,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "determination" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "result" TEXT NOT NULL,
    "computed" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "sealed_reasons" BYTEA NOT NULL,

    CONSTRAINT "determination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "step" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "step_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nrm_answer" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "nrm_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nrm_sign_off" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "sealed_lines" BYTEA NOT NULL,

    CONSTRAINT "nrm_sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "document" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sealed_content" BYTEA NOT NULL,
    "sha256" TEXT,
    "kept_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "shard" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "case_id" UUID,
    "reference" TEXT,
    "detail" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("shard","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "shard" SMALLINT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("shard")
);

-- CreateIndex
CREATE UNIQUE INDEX "team_organisation_id_name_key" ON "team"("organisation_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "account_organisation_id_name_idx" ON "account"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "duty_turn_account_id_ends_at_idx" ON "duty_turn"("account_id", "ends_at");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "draft_account_id_saved_at_idx" ON "draft"("account_id", "saved_at");

-- CreateIndex
CREATE INDEX "submission_at_idx" ON "submission"("at");

-- CreateIndex
CREATE UNIQUE INDEX "child_case_reference_key" ON "child_case"("reference");

-- CreateIndex
CREATE INDEX "child_case_organisation_id_stage_immediate_danger_opened_at_idx" ON "child_case"("organisation_id", "stage", "immediate_danger" DESC, "opened_at" DESC);

-- CreateIndex
CREATE INDEX "child_case_organisation_id_immediate_danger_opened_at_idx" ON "child_case"("organisation_id", "immediate_danger" DESC, "opened_at" DESC);

-- CreateIndex
CREATE INDEX "child_case_author_id_opened_at_idx" ON "child_case"("author_id", "opened_at");

-- CreateIndex
CREATE INDEX "child_case_joined_to_id_idx" ON "child_case"("joined_to_id");

-- CreateIndex
CREATE INDEX "child_organisation_id_date_of_birth_idx" ON "child"("organisation_id", "date_of_birth");

-- CreateIndex
CREATE INDEX "allocation_case_id_idx" ON "allocation"("case_id");

-- CreateIndex
CREATE INDEX "allocation_account_id_until_idx" ON "allocation"("account_id", "until");

-- CreateIndex
CREATE INDEX "concern_case_id_idx" ON "concern"("case_id");

-- CreateIndex
CREATE INDEX "concern_written_by_id_written_at_idx" ON "concern"("written_by_id", "written_at");

-- CreateIndex
CREATE INDEX "entry_case_id_sort_key_idx" ON "entry"("case_id", "sort_key");

-- CreateIndex
CREATE INDEX "sighting_case_id_kind_code_idx" ON "sighting"("case_id", "kind", "code");

-- CreateIndex
CREATE INDEX "person_case_id_idx" ON "person"("case_id");

-- CreateIndex
CREATE INDEX "triage_decision_case_id_idx" ON "triage_decision"("case_id");

-- CreateIndex
CREATE INDEX "question_case_id_idx" ON "question"("case_id");

-- CreateIndex
CREATE INDEX "question_shown_to_id_answered_at_idx" ON "question"("shown_to_id", "answered_at");

-- CreateIndex
CREATE INDEX "determination_case_id_written_at_idx" ON "determination"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "step_event_case_id_step_happened_at_idx" ON "step_event"("case_id", "step", "happened_at");

-- CreateIndex
CREATE INDEX "step_event_organisation_id_event_written_at_idx" ON "step_event"("organisation_id", "event", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "nrm_answer_case_id_key_key" ON "nrm_answer"("case_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "nrm_sign_off_case_id_number_key" ON "nrm_sign_off"("case_id", "number");

-- CreateIndex
CREATE INDEX "export_case_id_written_at_idx" ON "export"("case_id", "written_at");

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_at_idx" ON "audit_event"("organisation_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_actor_id_at_idx" ON "audit_event"("organisation_id", "actor_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_organisation_id_reference_at_idx" ON "audit_event"("organisation_id", "reference", "at" DESC);

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_turn" ADD CONSTRAINT "duty_turn_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_case" ADD CONSTRAINT "child_case_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_case" ADD CONSTRAINT "child_case_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_case" ADD CONSTRAINT "child_case_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child_case" ADD CONSTRAINT "child_case_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "child_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "child" ADD CONSTRAINT "child_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "concern" ADD CONSTRAINT "concern_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sighting" ADD CONSTRAINT "sighting_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "triage_decision" ADD CONSTRAINT "triage_decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_concern_id_fkey" FOREIGN KEY ("concern_id") REFERENCES "concern"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "determination" ADD CONSTRAINT "determination_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_event" ADD CONSTRAINT "step_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nrm_answer" ADD CONSTRAINT "nrm_answer_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nrm_sign_off" ADD CONSTRAINT "nrm_sign_off_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "child_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
