namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>What other capabilities do to the records.</summary>
internal interface IFormsRecords
{
    /// <summary>Forgets the records of groups and users that are gone.</summary>
    Task ForgetAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken);
}
