namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>
/// For a source whose forms have fields that are marked as sensitive: the class that is <see cref="IFormsSource"/> may be this
/// too. Who sees such values is asked of <c>ISensitiveData</c>.
/// </summary>
public interface ISensitiveFormsSource
{
    /// <summary>The sensitive fields by the key of the form; forms without any are left out. Asked when somebody looks, never kept.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<SensitiveField>>> SensitiveFieldsAsync(CancellationToken cancellationToken);
}
