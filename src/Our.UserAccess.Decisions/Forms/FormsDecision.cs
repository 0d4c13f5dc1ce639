namespace Our.UserAccess.Decisions.Forms;

/// <summary>May they? The zero value refuses.</summary>
/// <param name="Verdict">Allow or deny.</param>
/// <param name="Layer">What answered.</param>
public readonly record struct FormsDecision(Verdict Verdict, FormsLayer Layer)
{
    public bool IsAllowed => Verdict == Verdict.Allow;
}
