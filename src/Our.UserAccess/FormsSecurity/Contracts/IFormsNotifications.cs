namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>
/// Where a source tells what has happened to its forms: after its own commit, never within a transaction of Umbraco's. Every
/// server of the site hears of it.
/// </summary>
public interface IFormsNotifications
{
    /// <summary>A form is new: the defaults for new forms give access to it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="createdBy">Key of the user who made it; null when that is not known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task CreatedAsync(SecuredForm form, Guid? createdBy, CancellationToken cancellationToken);

    /// <summary>Forms or folders were named otherwise or moved, folders were made or deleted: what is known is read anew.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ChangedAsync(CancellationToken cancellationToken);

    /// <summary>Forms are gone for good: what records say about them goes too.</summary>
    /// <param name="formKeys">The forms.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task DeletedAsync(IReadOnlyCollection<Guid> formKeys, CancellationToken cancellationToken);
}
