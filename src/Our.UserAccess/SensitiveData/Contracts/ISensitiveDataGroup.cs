namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>Umbraco's group whose members see sensitive data, known by its key whatever it is called.</summary>
internal interface ISensitiveDataGroup
{
    Guid Id { get; }

    /// <summary>What it is called; null when the site lost it.</summary>
    Task<string?> NameAsync();

    /// <summary>Makes the group if the site lost it. Null when it is there; otherwise why not, as a sentence for the log.</summary>
    Task<string?> EnsureAsync();
}
