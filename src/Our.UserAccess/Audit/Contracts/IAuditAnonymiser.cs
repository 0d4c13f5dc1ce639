namespace Our.UserAccess.Audit.Contracts;

/// <summary>Takes somebody's personal data out of the trail; what they did and what was done to them stays.</summary>
internal interface IAuditAnonymiser
{
    /// <param name="user">Whose.</param>
    /// <param name="name">What stands in the places of their names from now on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task AnonymiseAsync(Guid user, string name, CancellationToken cancellationToken);
}
