namespace Our.UserAccess.Users.Contracts;

/// <summary>Remembers what happened at people's sign-ins: the newest of each person, older ones make room.</summary>
internal interface ISignInRecords
{
    Task AddAsync(SignInRecord record, CancellationToken cancellationToken);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<SignInRecord>> OfAsync(Guid userId, CancellationToken cancellationToken);
}
