namespace Our.UserAccess.Invitations.Reading;

internal enum InvitationSortColumn
{
    Name,
    Email,
    State,
    CreatedAt,
    SentAt,
    ExpiresAt,
}
