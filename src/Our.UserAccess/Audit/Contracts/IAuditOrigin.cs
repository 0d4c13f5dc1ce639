namespace Our.UserAccess.Audit.Contracts;

/// <summary>Where what runs now came from.</summary>
internal interface IAuditOrigin
{
    /// <summary>Who is signed in, or for whom an operation acts; null for nobody.</summary>
    (Guid Id, string Name)? Person { get; }

    /// <summary>The address of whoever sent the request; null outside one.</summary>
    string? Address { get; }
}
