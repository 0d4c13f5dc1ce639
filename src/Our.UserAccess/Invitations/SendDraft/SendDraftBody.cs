namespace Our.UserAccess.Invitations.SendDraft;

internal sealed record SendDraftBody(int? Version);
