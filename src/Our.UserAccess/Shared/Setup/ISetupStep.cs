namespace Our.UserAccess.Shared.Setup;

/// <summary>
/// Something to do to Umbraco once, when the package first starts. Recorded when done, so that what an administrator
/// changes afterwards stays changed. Must be safe to take twice: the process may end between doing and recording.
/// </summary>
internal interface ISetupStep
{
    /// <summary>Recorded under this name; never changes.</summary>
    string Name { get; }

    /// <summary>Null when done; otherwise why not, as a sentence for the log. It is tried again at the next start.</summary>
    Task<string?> TakeAsync();
}
