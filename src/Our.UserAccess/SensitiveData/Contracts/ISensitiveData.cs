namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>
/// For packages and sites that keep sensitive values: who may see them now, and a record of who did. Whatever is withheld is
/// shown as withheld, left out of exports, and left alone by a save.
/// </summary>
public interface ISensitiveData
{
    /// <summary>
    /// Whether the user may see sensitive values at this moment: they are in Umbraco's group Sensitive data, and no grant of
    /// theirs has just ended. In memory, but for somebody whose grant has ended; false while the package is not ready.
    /// </summary>
    /// <param name="userKey">Key of the user.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<bool> MaySeeAsync(Guid userKey, CancellationToken cancellationToken = default);

    /// <summary>
    /// Records that whoever is signed in is about to see sensitive values. Ask before they are shown, and never within a
    /// transaction of Umbraco's: it throws when it cannot be recorded, and then nothing is to be shown.
    /// </summary>
    /// <param name="use">What they see; without any value.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ViewedAsync(SensitiveDataUse use, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="ViewedAsync"/>, for values that leave the site in a file.</summary>
    /// <param name="use">What they take; without any value.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task ExportedAsync(SensitiveDataUse use, CancellationToken cancellationToken = default);
}
