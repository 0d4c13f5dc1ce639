namespace Our.UserAccess.Insight.Contracts;

/// <summary>Whose start nodes are gone or in the recycle bin, whoever asks.</summary>
internal interface ILostStartNodes
{
    IReadOnlyList<Guid> OfUsers();
}
