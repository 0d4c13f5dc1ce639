namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>The forms of all sources that have sensitive fields.</summary>
internal interface ISensitiveForms
{
    /// <summary>By name.</summary>
    Task<IReadOnlyList<SensitiveForm>> ReadAsync(CancellationToken cancellationToken);
}
