namespace Our.UserAccess.Mails.CheckMail;

/// <summary>Questions and answers of SMTP, one at a time.</summary>
internal sealed class SmtpTalk(Stream stream) : IDisposable
{
    private const int MostLines = 100;
    private readonly StreamReader _reader = new(stream, leaveOpen: true);
    private readonly StreamWriter _writer = new(stream, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };

    public async Task<string[]> AskAsync(string question, CancellationToken cancellationToken)
    {
        await _writer.WriteLineAsync(question.AsMemory(), cancellationToken);
        return await ReadAsync(cancellationToken);
    }

    /// <summary>The code, and what each line says after it; nothing where the line was cut.</summary>
    public async Task<string[]> ReadAsync(CancellationToken cancellationToken)
    {
        List<string> answer = [];
        while (answer.Count < MostLines && await _reader.ReadLineAsync(cancellationToken) is { Length: >= 3 } line)
        {
            if (answer.Count == 0)
            {
                answer.Add(line[..3]);
            }

            answer.Add(line.Length > 4 ? line[4..].Trim() : string.Empty);
            // All lines but the last have a hyphen after the code.
            if (line.Length < 4 || line[3] != '-')
            {
                break;
            }
        }

        return [.. answer];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }
}
