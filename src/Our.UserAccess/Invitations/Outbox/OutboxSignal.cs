using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Raised when a mail was queued here.</summary>
internal sealed class OutboxSignal : Signal;
