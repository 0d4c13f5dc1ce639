namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>
/// Something that has forms: a forms package, or the site itself. Registered as a singleton; a site may have several. It asks
/// <see cref="IFormsSecurity"/> before it does something for somebody, and tells <see cref="IFormsNotifications"/> what changes.
/// </summary>
public interface IFormsSource
{
    /// <summary>Tells the sources apart; letters, digits and dots.</summary>
    string Alias { get; }

    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>
    /// Reads all folders and forms. The answer is kept until something changes, so it may cost a few queries. A source that
    /// throws is logged and answers as it did before.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<FormsContents> ReadAsync(CancellationToken cancellationToken);
}
