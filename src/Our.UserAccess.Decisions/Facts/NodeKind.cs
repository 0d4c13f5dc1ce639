namespace Our.UserAccess.Decisions.Facts;

/// <summary>The two trees.</summary>
public enum NodeKind : byte
{
    Document,
    Media,
}
