namespace Our.UserAccess.Invitations.Reading;

/// <param name="Id">The key.</param>
/// <param name="Name">What people call it.</param>
internal sealed record NamedReference(Guid Id, string Name);
