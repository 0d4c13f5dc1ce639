namespace EmbeddedUmbraco.Users;

internal enum StartNodeKind
{
    Content = 1,
    Media = 2,
}
