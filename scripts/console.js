// Boots the handset and lets a program of this computer have the user's console, at TCP port 5555.
const { user } = load('../testdata/machines/handset.yaml').partitions;
user.uart.waitFor('user$ ');
const port = user.uart.listen(5555);
print('the conversation is over:', port.serve({ wait: 60 }).reason);
