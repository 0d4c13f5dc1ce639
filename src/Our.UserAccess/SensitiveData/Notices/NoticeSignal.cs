using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.SensitiveData.Notices;

/// <summary>Raised when a grant was given or renewed here.</summary>
internal sealed class NoticeSignal : Signal;
