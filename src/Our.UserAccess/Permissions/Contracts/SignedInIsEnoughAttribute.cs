namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Said aloud, so that a forgotten permission is not mistaken for one that is not needed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SignedInIsEnoughAttribute : Attribute;
