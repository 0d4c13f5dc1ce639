namespace Our.UserAccess.Mails.CheckMail;

/// <param name="Words">What went wrong, in the words of the server or the system.</param>
internal sealed record ProbedServer(ProbedState State, string Words);
