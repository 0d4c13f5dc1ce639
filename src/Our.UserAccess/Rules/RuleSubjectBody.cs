using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Rules;

/// <summary>For whom a rule is; no id for everyone.</summary>
internal sealed record RuleSubjectBody(SubjectKind Kind, Guid? Id = null);
